{{ with_names('fct_inpres') }}
