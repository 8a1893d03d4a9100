-- title: ¿En qué contratos las multas llegaron al límite y nadie decidió sobre su terminación?
-- control: empty
-- explanation: Debe estar vacía. Suma las multas que no se revocaron y las compara con la parte del valor vigente, con
-- modificaciones, que fija el parámetro del límite (12 %). Cuenta como decisión un procedimiento que termina el contrato,
-- en trámite o resuelto después de llegar al límite, o lo que el Titular resolvió sobre el incidente que avisó del límite.
-- La fecha es el día en que las multas llegaron a él.
select c.case_number as "Expediente",
       c.number as "Contrato",
       c.contractor_name as "Contratista",
       c.state as "Estado",
       cast(s.fines as numeric(14, 2)) as "Multas",
       cast(v.amount as numeric(14, 2)) as "Valor vigente",
       cast(s.fines * 100 / v.amount as numeric(9, 3)) as "Porcentaje",
       s.reached_on as "Llegó al límite el",
       (select max(i.case_number) from contract_incident i
        where i.contract_case = c.case_number and i.type = 'MULTAS_12') as "Incidente del límite"
from contract c
join (
  select x.case_number,
         x.original_amount + coalesce((select sum(m.amount) from contract_modification m
           where m.contract_case = x.case_number and m.resolved_on <= :today), 0) as amount
  from contract x
) v on v.case_number = c.case_number
join (
  select r.contract_case, max(r.so_far) as fines,
         min(case when r.so_far >= r.amount * r.share then r.imposed_on end) as reached_on,
         max(r.amount * r.share) as fine_limit
  from (
    select f.contract_case, f.imposed_on, a.amount, l.share,
           sum(f.amount) over (partition by f.contract_case order by f.imposed_on, f.proceeding_id) as so_far
    from contract_fine f
    join (
      select x.case_number,
             x.original_amount + coalesce((select sum(m.amount) from contract_modification m
               where m.contract_case = x.case_number and m.resolved_on <= :today), 0) as amount
      from contract x
    ) a on a.case_number = f.contract_case
    cross join (
      select max(cast(p.parameter_value as numeric(8, 6))) as share
      from parameter p
      where p.parameter_key = 'contracts.fine.cap' and p.valid_from <= :today
        and (p.valid_to is null or p.valid_to >= :today)
    ) l
    where f.state <> 'REVOCADA'
  ) r
  group by r.contract_case
) s on s.contract_case = c.case_number
where s.fines >= s.fine_limit
  and not exists (select 1 from contract_proceeding p
                  where p.contract_case = c.case_number
                    and p.kind in ('CADUCIDAD', 'MUTUO_ACUERDO', 'REVOCACION', 'RESCATE')
                    and (p.resolved_on is null or p.resolved_on >= s.reached_on))
  and not exists (select 1 from contract_incident i join contract_commission d on d.incident_id = i.id
                  where i.contract_case = c.case_number and i.type = 'MULTAS_12')
  and c.case_number like :case
  and s.reached_on between :from and :to
order by c.case_number
