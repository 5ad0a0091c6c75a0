import type { VNode } from 'preact'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Columns } from '../../../ui/office/panel.tsx'
import { stepRow } from '../domain/steps.table.ts'
import { RequestBrief } from './request-brief.tsx'
import type { FormShown, StepForm } from './step-form.ts'
import { addressOfStep } from './step-nouns.table.ts'

type ViewProps<Fields> = {
  readonly form: StepForm<Fields>
  readonly title: string
  readonly shown: FormShown
}

/** The page of a step: its form, and beside it what the case is about. */
export function StepFormView<Fields>({ form, title, shown }: ViewProps<Fields>): VNode {
  const { file, errors } = shown
  const { request } = file
  const { article } = stepRow(form.step)
  const back = `/office/requests/${request.id}`
  return (
    <>
      <OfficeHead
        title={title}
        crumbs={[
          { label: '依申请公开', href: '/office/requests' },
          { label: request.number, href: back },
        ]}
        lead={article === null ? form.lead : `${form.lead}（${article}）`}
      />
      <Columns
        main={
          <div class="panel">
            <div class="panel-body">
              <OfficeForm
                action={addressOfStep(request.id, form.step)}
                errors={errors}
                submit={form.button}
                cancel={back}
                files={form.files === true}
              >
                {form.view(shown)}
                <input type="hidden" name="version" value={shown.version} />
              </OfficeForm>
            </div>
          </div>
        }
        aside={<RequestBrief file={file} today={shown.today} />}
      />
    </>
  )
}
