{{ with_names('fct_revisions', 'measure') }}
