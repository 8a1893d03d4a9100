-- title: ¿Venció o se devolvió alguna garantía con un incidente abierto o una multa sin pagar?
-- control: empty
-- explanation: Debe estar vacía. Una garantía que venció sin reclamarse mientras había un incidente abierto, aunque
-- se cerrara después, o que se devolvió con un incidente abierto o antes de que se pagara una multa, ya no cubre al
-- Ministerio. Cada fila es un hallazgo. La fecha es el día en que venció o se devolvió la garantía.
select g.contract_case as "Expediente",
       c.number as "Contrato",
       c.contractor_name as "Contratista",
       g.kind as "Clase",
       g.issuer as "Fiador",
       g.number as "Garantía",
       g.amount as "Monto",
       f.finding as "Hallazgo",
       f.happened_on as "Fecha"
from contract_guarantee g
join contract c on c.case_number = g.contract_case
join (
  select x.id as guarantee_id, 'Venció con un incidente abierto' as finding, x.valid_to as happened_on
  from contract_guarantee x
  where x.state in ('VIGENTE', 'VENCIDA') and x.valid_to < :today
    and exists (select 1 from contract_incident i left join case_file v on v.number = i.case_number
                where i.contract_case = x.contract_case and i.known_on <= x.valid_to
                  and (i.state in ('ABIERTO', 'COMISIONADO') or cast(v.closed_at as date) > x.valid_to))
  union all
  select r.guarantee_id, 'Devuelta con un incidente abierto', r.returned_on
  from contract_guarantee_return r
  where exists (select 1 from contract_incident i left join case_file v on v.number = i.case_number
                where i.contract_case = r.contract_case and cast(i.reported_at as date) <= r.returned_on
                  and (i.state in ('ABIERTO', 'COMISIONADO') or cast(v.closed_at as date) > r.returned_on))
  union all
  select r.guarantee_id, 'Devuelta con una multa sin pagar', r.returned_on
  from contract_guarantee_return r
  where exists (select 1 from contract_fine m where m.contract_case = r.contract_case
                and m.state <> 'REVOCADA' and m.imposed_on <= r.returned_on
                and (m.paid_on is null or m.paid_on > r.returned_on))
) f on f.guarantee_id = g.id
where g.contract_case like :case and f.happened_on between :from and :to
order by g.contract_case, g.id, f.finding
