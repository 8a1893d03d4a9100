-- title: ¿Qué beneficiarios están en más de un programa, tienen documento inválido o fallecieron, o se cobraron después de su baja?
-- explanation: Muestra el código interno de cada persona y los últimos tres caracteres de su documento; los datos
-- completos se consultan en el padrón del expediente. El DUI se comprueba de nuevo aquí, con su dígito
-- verificador. Para los cobros, la fecha es la del fin del servicio facturado; para lo demás, la de alta.
select s.finding as "Hallazgo",
       s.case_number as "Expediente",
       s.internal_id as "Persona",
       s.id_type || ' …' || right(coalesce(s.id_number, ''), 3) as "Documento",
       s.state as "Estado",
       s.dated as "Fecha",
       s.detail as "Detalle",
       cast(s.amount as numeric(14, 2)) as "Monto"
from (
  select 'En más de un programa' as finding, b.case_number, b.internal_id, b.id_type, b.id_number, b.state,
         b.joined_on as dated,
         'También en ' || (select string_agg(distinct o.case_number, ', ') from fund_beneficiary o
           where o.id_type = b.id_type and o.id_number = b.id_number and o.case_number <> b.case_number) as detail,
         cast(null as numeric(14, 2)) as amount
  from fund_beneficiary b
  where exists (select 1 from fund_beneficiary o
    where o.id_type = b.id_type and o.id_number = b.id_number and o.case_number <> b.case_number)
  union all
  select 'DUI inválido', b.case_number, b.internal_id, b.id_type, b.id_number, b.state, b.joined_on,
         'El dígito verificador no corresponde', null
  from fund_beneficiary b
  where b.id_type = 'DUI'
    and case when b.id_number is null or not regexp_like(b.id_number, '^[0-9]{8}-[0-9]$') then 1
             when mod(10 - mod(
                    9 * cast(substring(b.id_number from 1 for 1) as integer)
                  + 8 * cast(substring(b.id_number from 2 for 1) as integer)
                  + 7 * cast(substring(b.id_number from 3 for 1) as integer)
                  + 6 * cast(substring(b.id_number from 4 for 1) as integer)
                  + 5 * cast(substring(b.id_number from 5 for 1) as integer)
                  + 4 * cast(substring(b.id_number from 6 for 1) as integer)
                  + 3 * cast(substring(b.id_number from 7 for 1) as integer)
                  + 2 * cast(substring(b.id_number from 8 for 1) as integer), 10), 10)
                <> cast(substring(b.id_number from 10 for 1) as integer) then 1
             else 0 end = 1
  union all
  select 'Fallecido', b.case_number, b.internal_id, b.id_type, b.id_number, b.state, b.joined_on,
         'Falleció el ' || coalesce(cast(d.deceased_on as varchar(10)), '(sin fecha)') || ', según ' || d.source, null
  from fund_beneficiary b
  join fund_deceased d on d.id_type = b.id_type and d.id_number = b.id_number
  union all
  select case when x.result = 'PAGABLE' then 'Cobrado después de la baja' else 'Facturado después de la baja, no pagado' end,
         b.case_number, b.internal_id, b.id_type, b.id_number, b.state, p.period_to,
         'Pago directo ' || p.id || ', baja el ' || cast(b.left_on as varchar(10)),
         case when x.result = 'PAGABLE' then p.unit_price end
  from fund_direct_payment_person x
  join fund_direct_payment p on p.id = x.payment_id
  join fund_beneficiary b on b.id = x.beneficiary_id
  where b.left_on <= p.period_from
  union all
  select 'Pago hallado indebido', u.case_number, b.internal_id, b.id_type, b.id_number, b.state, u.found_on,
         'Pago directo ' || u.payment_id || ': ' || u.reason, u.amount
  from fund_undue_payment u
  join fund_beneficiary b on b.id = u.beneficiary_id
) s
where s.case_number like :case
  and s.dated between :from and :to
order by s.finding, s.case_number, s.internal_id, s.detail
