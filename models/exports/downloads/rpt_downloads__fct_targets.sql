{{ with_names('fct_targets', 'indicator') }}
