-- title: ¿Qué actas de recepción dicen otro día que el de su registro, o se cambiaron después?
-- explanation: Compara la fecha que el acta dice con la hora del servidor en que se registró, que nadie puede
-- adelantar; con el día de la entrega, y con el documento del proveedor. También muestra las actas emitidas que luego se
-- reemplazaron o anularon. Un día de diferencia puede tener explicación; el atraso de las actas se mide aparte. Filtra
-- por el momento del registro.
select f.finding as "Hallazgo",
       f.contract_case as "Expediente",
       f.kind as "Clase",
       f.obligation as "Obligación",
       f.delivered_on as "Entregado el",
       f.act_on as "El acta dice",
       f.recorded_at as "Registrada",
       f.supplier_on as "Documento del proveedor",
       cast(extract(day from cast(cast(f.recorded_at as date) as timestamp) - cast(f.act_on as timestamp)) as integer)
         as "Días de diferencia",
       f.person as "Quién la registró",
       f.detail as "Detalle"
from (
  select 'Registrada otro día que el que dice el acta' as finding, a.contract_case, a.kind, o.code as obligation,
         a.delivered_on, a.act_on, a.recorded_at, a.supplier_document_on as supplier_on, a.recorded_by as person,
         'Acta ' || a.id as detail, a.id as place
  from contract_reception a left join contract_obligation o on o.id = a.obligation_id
  where cast(a.recorded_at as date) <> a.act_on
  union all
  select 'Acta de otro día que la entrega', a.contract_case, a.kind, o.code,
         a.delivered_on, a.act_on, a.recorded_at, a.supplier_document_on, a.recorded_by, 'Acta ' || a.id, a.id
  from contract_reception a left join contract_obligation o on o.id = a.obligation_id
  where a.delivered_on <> a.act_on
  union all
  select 'El documento del proveedor dice otro día que la entrega', a.contract_case, a.kind, o.code,
         a.delivered_on, a.act_on, a.recorded_at, a.supplier_document_on, a.recorded_by, 'Acta ' || a.id, a.id
  from contract_reception a left join contract_obligation o on o.id = a.obligation_id
  where a.supplier_document_on <> a.delivered_on
  union all
  select case d.status when 'ANULADO' then 'Acta anulada' else 'Acta reemplazada' end, d.case_number,
         cast(null as varchar(20)), cast(null as varchar(20)), cast(null as date), cast(null as date), d.created_at,
         cast(null as date), d.created_by, coalesce(d.number, d.title) || ': ' || d.status_reason, d.id
  from document d
  where d.type in ('contract-reception-minutes', 'contract-rejection-minutes') and d.status <> 'VIGENTE'
) f
where f.contract_case like :case
  and f.recorded_at >= :since and f.recorded_at < :until
order by f.contract_case, f.recorded_at, f.finding, f.place
