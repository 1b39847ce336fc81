{{ with_names('fct_denominators') }}
