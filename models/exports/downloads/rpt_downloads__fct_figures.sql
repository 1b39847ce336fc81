{{ with_names('fct_figures', 'measure') }}
