-- title: ¿Qué umbrales y tablas regían cuando se tomó cada decisión, y quién los cambió?
-- explanation: Une cada decisión con los umbrales de este procedimiento vigentes ese día (los plazos están en la
-- pregunta 8) y con la versión de la tabla de decisión que se aplicó. «Cambió» es la última persona que
-- modificó el valor en el sistema; «carga inicial» quiere decir que nadie lo ha cambiado. Conviene elegir un
-- expediente.
select d.case_number as "Expediente",
       d.decision as "Decisión",
       d.result as "Resultado",
       d.decided_at as "Momento",
       d.table_version as "Versión de la tabla",
       p.parameter_key as "Parámetro",
       p.parameter_value as "Valor",
       p.unit as "Unidad",
       p.valid_from as "Vigente desde",
       p.valid_to as "Vigente hasta",
       p.ratified as "Ratificado",
       p.legal_basis as "Base legal",
       coalesce((select max(j.person) from journal_entry j
         where j.id = (select max(k.id) from journal_entry k
           where k.kind = 'parameter.changed'
             and k.data like '%"parameter":"' || p.parameter_key || '"%'
             and k.data like '%"validFrom":"' || cast(p.valid_from as varchar(10)) || '"%')), 'carga inicial') as "Cambió"
from (
  select r.case_number, 'Compuerta del anticipo ' || r.advance_number as decision, g.result, g.decided_at,
         g.decision_version as table_version
  from fund_advance_gate g join fund_advance_request r on r.id = g.request_id
  union all
  select c.case_number, 'Consolidación de dictámenes, plan versión ' || c.version, c.result, c.decided_at,
         cast(null as integer)
  from fund_consolidation c
  union all
  select r.case_number, 'Resolución sobre el plan, versión ' || r.version, r.decision, r.decided_at, null
  from fund_plan_resolution r
  union all
  select s.case_number, 'Validación del proveedor ' || s.identification, d.decision, d.decided_at, s.check_version
  from fund_supplier_decision d join fund_supplier s on s.id = d.supplier_id
  union all
  select b.case_number, 'Validación del padrón de beneficiarios', b.state, b.closed_at, b.check_version
  from fund_beneficiary_register b where b.closed_at is not null
  union all
  select k.case_number, 'Revisión de la rendición ' || k.advance_number, 'CERRADA', k.closed_at,
         (select max(e.table_version) from fund_expense e
          where e.case_number = k.case_number and e.advance_number = k.advance_number)
  from fund_accounting k where k.closed_at is not null
  union all
  select m.case_number, 'Modificación ' || m.number, m.state, m.decided_at, null
  from fund_amendment m where m.decided_at is not null
  union all
  select i.case_number, 'Clasificación del incidente ' || i.id, c.outcome, c.classified_at, c.decision_version
  from fund_incident_classification c join fund_incident i on i.id = c.incident_id
  where c.classified_at is not null
  union all
  select v.case_number, 'Veredicto de la liquidación', v.verdict, v.given_at, null
  from fund_verdict v
) d
join parameter p on p.parameter_key like 'funds.%'
  and p.unit not in ('business-days', 'calendar-days', 'seconds')
  and p.valid_from <= cast(d.decided_at as date)
  and (p.valid_to is null or p.valid_to >= cast(d.decided_at as date))
where d.case_number like :case
  and d.decided_at >= :since and d.decided_at < :until
order by d.case_number, d.decided_at, d.decision, p.parameter_key
