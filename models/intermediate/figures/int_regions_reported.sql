-- the regencies and cities among them: what is not known of them is said
select region_code from {{ ref('int_regions_spoken_of') }}
where region_level = 'regency'
