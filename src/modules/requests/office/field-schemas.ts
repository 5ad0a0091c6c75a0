export {
  choice,
  dayField,
  maybeDay,
  maybeWords,
  versionField,
  words,
  workingDaysField,
} from '../../../platform/http/field-schemas.ts'
