{{ with_names('fct_reports', 'measure') }}
