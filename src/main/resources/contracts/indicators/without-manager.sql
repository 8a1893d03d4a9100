-- Contracts that are executed or liquidated and that nobody administers today.
select c.case_number, c.case_number as contract_case,
       coalesce('Administró por último ' || (
         select max(d.manager) from contract_designation d where d.contract_case = c.case_number
           and d.state = 'TERMINADO' and d.valid_to = (
             select max(x.valid_to) from contract_designation x where x.contract_case = c.case_number)),
         'Nadie lo ha administrado') as what,
       cast(null as date) as since,
       coalesce((select max(d.valid_to) + 1 from contract_designation d
                 where d.contract_case = c.case_number and d.state = 'TERMINADO'), c.starts_on) as happened_on,
       cast(null as numeric(14, 2)) as amount, true as counted, 0 as place
from contract c
where (c.state = 'EN_EJECUCION' or c.state = 'EXTINGUIDO')
  and not exists (select 1 from contract_closing z where z.contract_case = c.case_number)
  and not exists (select 1 from contract_designation d
                  where d.contract_case = c.case_number and d.state = 'ACEPTADO'
                    and d.valid_from <= :today and (d.valid_to is null or d.valid_to >= :today))
