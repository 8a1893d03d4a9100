-- title: ¿Qué prórrogas se concedieron después del vencimiento o sin prueba, y cuántos días suman?
-- explanation: Una fila por cada prórroga concedida. Los totales suman los días concedidos al mismo contratista, y
-- mientras administraba la misma persona, en todos los contratos y años, aunque se filtre. La prueba es un documento que
-- se cargó después de la solicitud. Un vencimiento que se movió sin solicitud aparece como tal. Filtra por el día en que
-- se resolvió.
select x.contract_case as "Expediente",
       x.number as "Contrato",
       x.contractor_name as "Contratista",
       x.manager as "Administrador",
       x.obligation as "Obligación",
       x.due_on as "Vencía el",
       x.requested_on as "Pedida el",
       x.resolved_on as "Resuelta el",
       x.days as "Días concedidos",
       x.requested_on > x.due_on as "Pedida tarde",
       x.resolved_on > x.due_on as "Concedida después del vencimiento",
       x.unproved as "Sin prueba",
       x.unasked as "Sin solicitud",
       x.resolved_by as "Quién la concedió",
       x.cause as "Causa",
       x.of_contractor as "Días del contratista",
       x.under_manager as "Días con este administrador"
from (
  select g.*, c.number, c.contractor_name,
         sum(g.days) over (partition by c.contractor_nit) as of_contractor,
         sum(g.days) over (partition by g.manager) as under_manager
  from (
    select h.contract_case, h.id as place, o.code as obligation, h.due_on, h.requested_on, h.resolved_on,
           h.granted_days as days, h.cause_kind || ': ' || h.cause as cause,
           not exists (select 1 from document d where d.case_number = h.contract_case
                       and d.type = 'change-proof' and d.created_at >= h.requested_at
                       and cast(d.created_at as date) <= h.resolved_on) as unproved,
           false as unasked,
           (select max(a.person) from contract_change_act a
            where a.change_id = h.id and a.step = 'userTask_resolveChange') as resolved_by,
           (select max(d.manager) from contract_designation d
            where d.contract_case = h.contract_case and d.state in ('ACEPTADO', 'TERMINADO')
              and d.valid_from <= h.requested_on
              and (d.valid_to is null or d.valid_to >= h.requested_on)) as manager
    from contract_change h
    left join contract_obligation o on o.id = h.obligation_id
    where h.kind = 'PRORROGA' and h.state = 'CONCEDIDA'
    union all
    select e.contract_case, e.id, o.code,
           o.due_on + cast(coalesce((select sum(b.days) from contract_extension b
             where b.contract_case = e.contract_case and b.id < e.id
               and (b.obligation_id = e.obligation_id or b.obligation_id is null)), 0) as integer),
           e.requested_on, e.resolved_on, e.days, e.cause, true, true, e.resolved_by,
           (select max(d.manager) from contract_designation d
            where d.contract_case = e.contract_case and d.state in ('ACEPTADO', 'TERMINADO')
              and d.valid_from <= e.requested_on
              and (d.valid_to is null or d.valid_to >= e.requested_on))
    from contract_extension e
    left join contract_obligation o on o.id = e.obligation_id
    where not exists (select 1 from contract_change h
                      where h.contract_case = e.contract_case and h.kind = 'PRORROGA' and h.state = 'CONCEDIDA'
                        and h.granted_days = e.days and h.requested_on = e.requested_on
                        and (h.obligation_id is null or h.obligation_id = e.obligation_id))
  ) g
  join contract c on c.case_number = g.contract_case
) x
where x.contract_case like :case
  and x.resolved_on between :from and :to
order by x.contract_case, x.resolved_on, x.unasked, x.place
