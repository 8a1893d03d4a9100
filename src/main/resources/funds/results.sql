-- Expected results with what was measured last, for the cases in :numbers: the settlement speaks last.
select r.case_number,
       r.code,
       r.indicator,
       r.unit,
       r.baseline,
       r.target,
       coalesce(
         (select s.measured from fund_settlement_result s where s.case_number = r.case_number and s.code = r.code),
         (select m.measured from fund_report_result m join fund_monthly_report p on p.id = m.report_id
          where p.case_number = r.case_number and m.code = r.code
            and p.report_month = (select max(q.report_month) from fund_monthly_report q
                           join fund_report_result n on n.report_id = q.id and n.code = r.code
                           where q.case_number = r.case_number))) as measured
from fund_plan_result r
join fund_agreement g on g.case_number = r.case_number and g.state = 'SIGNED' and g.plan_version = r.version
where r.case_number in (:numbers)
order by r.case_number, r.row_position
