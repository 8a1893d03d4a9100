-- title: ¿Cuánto costó cada beneficiario activo, y cuánto en los demás programas?
-- explanation: Gasto aceptado de los anticipos más pagos directos, menos los pagos hallados indebidos, entre las personas
-- que alguna vez estuvieron activas. De un anticipo cerrado cuenta lo rendido menos lo que quedó objetado. La
-- comparación es con el gasto y las personas de todos los demás programas juntos. Solo orienta: ninguna decisión
-- depende de este cociente.
select s.case_number as "Expediente",
       s.ngo_name as "Organización",
       s.starts_on as "Inicio",
       s.ends_on as "Fin",
       s.spent as "Gasto",
       s.people as "Beneficiarios",
       case when s.people > 0 then cast(round(s.spent / s.people, 2) as numeric(14, 2)) end as "Costo por beneficiario",
       case when s.all_people > s.people
            then cast(round((s.all_spent - s.spent) / (s.all_people - s.people), 2) as numeric(14, 2)) end
         as "En los demás programas",
       case when s.people > 0 and s.all_people > s.people
            then cast(round(s.spent / s.people - (s.all_spent - s.spent) / (s.all_people - s.people), 2)
                      as numeric(14, 2)) end as "Diferencia"
from (
  select t.*, sum(t.spent) over () as all_spent, cast(sum(t.people) over () as integer) as all_people
  from (
    select x.case_number, a.ngo_name, x.starts_on, x.ends_on,
           cast((select coalesce(sum(case c.state when 'CERRADA' then c.reported else c.accepted end), 0)
                 from fund_advance_account c where c.case_number = x.case_number)
              - (select coalesce(sum(coalesce(o.upheld, o.amount)), 0) from fund_objection o
                 join fund_advance_account c on c.case_number = o.case_number
                   and c.advance_number = o.advance_number and c.state = 'CERRADA'
                 where o.case_number = x.case_number and o.source = 'RENDICION')
              + (select coalesce(sum(m.amount), 0) from fund_movement m
                 where m.case_number = x.case_number and m.kind = 'PAGO_DIRECTO')
              - (select coalesce(sum(u.amount), 0) from fund_undue_payment u where u.case_number = x.case_number)
              as numeric(14, 2)) as spent,
           cast((select count(*) from fund_beneficiary b
                 where b.case_number = x.case_number and b.state = 'ACTIVO') as integer) as people
    from fund_execution x
    join fund_assignment a on a.case_number = x.case_number
  ) t
) s
where s.case_number like :case
order by s.case_number
