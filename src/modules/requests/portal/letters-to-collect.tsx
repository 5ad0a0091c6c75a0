import type { VNode } from 'preact'
import { dayInChinese } from '../../../kernel/day.ts'
import type { Organ } from '../../organizations/public.ts'
import type { ApplicantLetter } from '../queries/letters-for-applicant.ts'

/** What was sent to be collected here. Opening a letter is recorded: it is served then. */
export function LettersToCollect({
  letters,
  organ,
}: {
  readonly letters: readonly ApplicantLetter[]
  readonly organ: Organ
}): VNode | null {
  if (letters.length === 0) return null
  return (
    <section class="box flow" aria-labelledby="letters">
      <h2 id="letters">领取文书</h2>
      <ul class="result-list">
        {letters.map((one) => (
          <li key={one.deliveryId}>
            <LetterToCollect {...one} />
          </li>
        ))}
      </ul>
      <OnlineReconsideration organ={organ} />
    </section>
  )
}

function LetterToCollect({ id, letter, sentOn, openedOn, enclosures }: ApplicantLetter): VNode {
  return (
    <>
      <h3>{letter.title}</h3>
      <p class="facts-line">
        {letter.number === null ? null : <span>{letter.number}</span>}
        <span>{dayInChinese(sentOn)}发出</span>
        <span>{openedOn === null ? '尚未领取' : `${dayInChinese(openedOn)}领取`}</span>
      </p>
      <form class="button-row" method="post" action={`/requests/mine/letters/${id}`}>
        <button class="button" type="submit">
          {openedOn === null ? '领取并下载（PDF）' : '再次下载（PDF）'}
        </button>
        {enclosures.map((file) => (
          <button key={file.id} class="button button-quiet" type="submit" name="file" value={file.id}>
            附件：{file.name}
          </button>
        ))}
      </form>
    </>
  )
}

/** Who answers over the internet has to offer reconsideration over the internet (行政复议法 第二十二条). */
function OnlineReconsideration({ organ }: { readonly organ: Organ }): VNode | null {
  const body = organ.reconsideration
  if (body === null || body.url === null) return null
  return (
    <p class="notice">
      对答复不服的，可以通过<a href={body.url}>{body.name}网上行政复议</a>提出申请，期限见文书中的告知。
    </p>
  )
}
