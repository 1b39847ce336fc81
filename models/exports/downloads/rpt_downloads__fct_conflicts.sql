{{ with_names('fct_conflicts', 'measure') }}
