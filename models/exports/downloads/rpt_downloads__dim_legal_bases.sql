{{ with_names('dim_legal_bases') }}
