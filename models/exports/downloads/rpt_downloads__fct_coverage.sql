{{ with_names('fct_coverage', 'indicator') }}
