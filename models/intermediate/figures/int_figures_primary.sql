-- what is counted: a figure once (no restatement), and a total rather than its parts
select *
from {{ ref('int_figures_flagged') }}
where restates is null and part_of is null
