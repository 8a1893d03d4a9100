-- title: ¿Qué anticipos están sin justificar hoy, y qué anticipos nuevos se liberaron por excepción?
-- explanation: Los días cuentan desde la transferencia hasta hoy; solo lo aceptado justifica. Lo que la organización ya
-- devolvió se resta por expediente en el tablero de programas, no por anticipo. Las excepciones muestran qué regla
-- de la compuerta se dispensó, quién lo hizo y por qué. Filtra por la fecha de la transferencia o de la excepción.
select s.finding as "Hallazgo",
       s.case_number as "Expediente",
       a.ngo_name as "Organización",
       s.advance_number as "Anticipo",
       s.dated as "Fecha",
       cast(s.transferred as numeric(14, 2)) as "Transferido o liberado",
       cast(s.accepted as numeric(14, 2)) as "Aceptado",
       cast(s.unaccounted as numeric(14, 2)) as "Por justificar",
       s.due_on as "Debía rendirse el",
       s.due_on < :today and s.state = 'PENDIENTE' as "Rendición vencida",
       s.days as "Días",
       case when s.days <= 30 then '0-30' when s.days <= 60 then '31-60' when s.days <= 90 then '61-90'
            when s.days > 90 then 'Más de 90' end as "Antigüedad",
       s.person as "Quién dispensó",
       s.detail as "Motivo"
from (
  select 'Por justificar' as finding, c.case_number, c.advance_number, c.transferred_on as dated, c.transferred,
         c.accepted, c.transferred - c.accepted as unaccounted, c.due_on, c.state,
         cast(extract(day from cast(:today as timestamp) - cast(c.transferred_on as timestamp)) as integer) as days,
         '' as person, '' as detail
  from fund_advance_account c
  where c.transferred > c.accepted
  union all
  select 'Liberado por excepción', r.case_number, r.advance_number, cast(g.decided_at as date), g.released,
         g.previous_accepted, g.unaccounted, null, null, null,
         (select max(x.acted_by) from fund_advance_act x where x.request_id = r.id and x.step = 'RETENCION'),
         'Regla ' || g.overridden || ' de la compuerta. '
           || coalesce((select max(x.reason) from fund_advance_act x
                        where x.request_id = r.id and x.step = 'RETENCION'), '')
  from fund_advance_gate g
  join fund_advance_request r on r.id = g.request_id
  where g.overridden is not null
) s
join fund_assignment a on a.case_number = s.case_number
where s.case_number like :case
  and s.dated between :from and :to
order by s.finding desc, s.days desc, s.case_number, s.advance_number
