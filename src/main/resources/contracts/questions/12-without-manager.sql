-- title: ¿En qué períodos nadie administró un contrato?
-- control: empty
-- explanation: Debe estar vacía. Recorre cada contrato desde su orden de inicio hasta hoy, o hasta su cierre, y muestra
-- los días que no cubre ningún nombramiento aceptado; el suplente no cuenta si no fue nombrado. La fecha es el primer día
-- sin administrador.
select c.case_number as "Expediente",
       c.number as "Contrato",
       c.state as "Estado",
       g.first_day as "Desde",
       g.last_day as "Hasta",
       cast(extract(day from cast(g.last_day as timestamp) - cast(g.first_day as timestamp)) as integer) + 1 as "Días",
       (select max(d.manager) from contract_designation d
        where d.contract_case = c.case_number and d.valid_to = g.first_day - 1) as "Administraba antes",
       (select max(d.manager) from contract_designation d
        where d.contract_case = c.case_number and d.valid_from = g.last_day + 1) as "Administró después"
from contract c
join (
  select b.case_number, b.first_day, b.over_on,
         coalesce((select min(d.valid_from) - 1 from contract_designation d
                   where d.contract_case = b.case_number and d.state in ('ACEPTADO', 'TERMINADO')
                     and d.valid_from > b.first_day and d.valid_from <= b.over_on), b.over_on) as last_day
  from (
    -- where a gap may begin: with the contract, or after a designation
    select x.case_number, y.first_day, coalesce(cast(z.closed_at as date), :today) as over_on
    from contract x
    join (
      select case_number, starts_on as first_day from contract
      union
      select contract_case, valid_to + 1 from contract_designation
      where state in ('ACEPTADO', 'TERMINADO') and valid_to is not null
    ) y on y.case_number = x.case_number and y.first_day >= x.starts_on
    left join contract_closing z on z.contract_case = x.case_number
  ) b
  where b.first_day <= b.over_on
    and not exists (select 1 from contract_designation d
                    where d.contract_case = b.case_number and d.state in ('ACEPTADO', 'TERMINADO')
                      and d.valid_from <= b.first_day and (d.valid_to is null or d.valid_to >= b.first_day))
) g on g.case_number = c.case_number
where c.case_number like :case
  and g.first_day between :from and :to
order by c.case_number, g.first_day
