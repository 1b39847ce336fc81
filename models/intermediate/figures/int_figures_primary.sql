-- what is counted once: no restatement, and a total rather than its parts
select *
from {{ ref('int_figures_flagged') }}
where is_primary
