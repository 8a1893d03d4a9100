-- title: ¿Se informó a la Asamblea Legislativa de cada asignación, con acuse y fecha?
-- explanation: Todas las asignaciones, también las que no se transfirieron. La Asamblea está informada desde el día del
-- acuse. Filtra por la fecha de recepción de la notificación; sin notificación registrada, por la del
-- Diario Oficial.
select a.case_number as "Expediente",
       a.ngo_name as "Organización",
       a.decree as "Decreto",
       a.amount as "Asignado",
       c.state as "Estado del expediente",
       coalesce(h.outcome, case when i.case_number is not null then 'NO_TRANSFERIDO' end) as "Resultado",
       r.version as "Versión del informe",
       r.signed_on as "Firmado el",
       r.sent_on as "Remitido el",
       r.ack_number as "Acuse",
       r.acknowledged_on as "Fecha del acuse",
       r.acknowledged_on is not null as "Informada",
       (select cast(count(*) as integer) from fund_assembly_consultation q
        where q.case_number = a.case_number and q.answered_on is null) as "Consultas sin responder"
from fund_assignment a
join case_file c on c.number = a.case_number
left join fund_assignment_notice n on n.case_number = a.case_number
left join fund_ineligibility i on i.case_number = a.case_number
left join fund_ngo_history h on h.case_number = a.case_number
left join fund_assembly_report r on r.case_number = a.case_number
  and r.version = (select max(v.version) from fund_assembly_report v where v.case_number = a.case_number)
where a.case_number like :case
  and coalesce(n.received_on, a.gazette_date) between :from and :to
order by a.case_number
