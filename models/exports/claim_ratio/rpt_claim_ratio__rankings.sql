{{ ranking_rows(['claim_ratio']) }}
