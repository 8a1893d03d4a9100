-- title: ¿Qué incidentes se archivaron sin actuar, quién lo hizo y por qué?
-- explanation: Una fila por cada incidente archivado, con el último acto de su expediente: quién lo decidió y el
-- motivo que escribió. «Causa» es de quién se dijo que era; «Sorteado» dice si le tocó la revisión al azar de Auditoría
-- Interna, que cualquiera puede repetir con la semilla. Filtra por el día en que se archivó.
select i.contract_case as "Expediente",
       c.number as "Contrato",
       c.contractor_name as "Contratista",
       i.case_number as "Incidente",
       i.type as "Tipo",
       k.severity as "Gravedad",
       i.fact_on as "Fecha del hecho",
       i.reported_by as "Quién lo registró",
       (select max(x.decision) from contract_incident_act x where x.id = (
          select max(y.id) from contract_incident_act y where y.incident_id = i.id
            and y.decision in ('IMPUTABLE', 'NO_IMPUTABLE', 'DUDOSA'))) as "Causa",
       a.person as "Quién lo archivó",
       a.acted_at as "Momento",
       a.text as "Por qué",
       v.drawn as "Sorteado",
       v.seed as "Semilla"
from contract_incident i
join contract c on c.case_number = i.contract_case
left join contract_incident_classification k on k.incident_id = i.id
left join contract_incident_act a on a.id = (
  select max(x.id) from contract_incident_act x where x.incident_id = i.id)
left join contract_archive_review v on v.incident_id = i.id
where i.state = 'ARCHIVADO'
  and (i.contract_case like :case or i.case_number like :case)
  and coalesce(a.acted_at, i.reported_at) >= :since and coalesce(a.acted_at, i.reported_at) < :until
order by i.contract_case, i.id
