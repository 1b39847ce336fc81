{{ with_names('fct_derived', 'indicator') }}
