{{ with_names('fct_members') }}
