import type { Page } from '../../../platform/http/page.ts'
import type { SiteBook } from '../domain/site-book.ts'
import { styleOfColours } from '../domain/style-of-colours.ts'

/** The colours of a site as a style sheet, linked after the common one (国办发〔2017〕47号: at most three). */
export function coloursPage(book: () => SiteBook): Page {
  return {
    ...{ method: 'GET', path: '/colours.css', may: 'anyone', carries: 'address' },
    answer: ({ visitor }) => {
      const site = book().sites.find(({ id }) => id === visitor.site.id)
      return Promise.resolve(
        site === undefined
          ? { kind: 'problem', problem: { status: 404 } }
          : { kind: 'text', mediaType: 'text/css; charset=utf-8', text: styleOfColours(site.colours) },
      )
    },
  }
}
