{{ path_rows() }}
