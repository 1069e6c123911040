import { type ChangeKind } from './change.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What an answer can be. */
const scale = words(`
  inputType cellType multiSelect maskType maskSettings currency displayStyle dataFormat
  min max step minValueExpression maxValueExpression minLength maxLength
  rateMin rateMax rateStep rateCount rateType autoGenerate
  choicesMin choicesMax choicesStep choicesFromQuestion choicesFromQuestionMode
  choiceValuesFromQuestion choiceTextsFromQuestion choicesByUrl rowsFromQuestion
  minSelectedChoices maxSelectedChoices selectToRankEnabled eachRowUnique isUnique isExclusive keyName
  rowCount minRowCount maxRowCount panelCount minPanelCount maxPanelCount
  allowAddRows allowRemoveRows allowAddPanel allowRemovePanel allowCustomChoices
  showOtherItem showNoneItem showRefuseItem showDontKnowItem showCommentArea storeOthersAsComment
  valueTrue valueFalse valueName valuePropertyName sliderType minRangeLength maxRangeLength allowSwap
  acceptedTypes acceptedCategories maxSize maxFiles allowMultiple storeDataAsText
  expression totalType totalExpression cells
`);

/** Who is asked, what is required or checked, what is filled in beforehand. */
const conditions = words(`
  visibleIf enableIf requiredIf setValueIf resetValueIf setValueExpression
  choicesVisibleIf choicesEnableIf rowsVisibleIf columnsVisibleIf templateVisibleIf
  isRequired eachRowRequired visible readOnly clearIfInvisible hideIfChoicesEmpty hideIfRowsEmpty isCommentRequired
  defaultValue defaultValueExpression defaultRowValue defaultPanelValue copyDefaultValueFromLastEntry correctAnswer
  calculatedValues triggers
`);

/** What the product does with the answers. */
const marks = words('codable facet interviewerOnly quotePermission stairHint involvementForm');

/** Texts that may be written as plain strings. */
const texts = words(`
  title description html text labelTrue labelFalse minRateDescription maxRateDescription placeholder
  otherText noneText refuseText dontKnowText commentText commentPlaceholder otherPlaceholder requiredErrorText
  templateTitle templateDescription templateTabTitle navigationTitle completedHtml completedBeforeHtml loadingHtml
  addRowText removeRowText addPanelText removePanelText minErrorText maxErrorText stepErrorText otherErrorText
  totalText format labelFormat tooltipFormat noEntriesText noRowsText
`);

/** The words of a question and its values; other words stand around it. */
const asking = words(`
  title description text labelTrue labelFalse minRateDescription maxRateDescription otherText noneText refuseText
  dontKnowText templateTitle templateDescription
`);

/** Properties written in the language of expressions. */
const expressions = words(`
  visibleIf enableIf requiredIf setValueIf resetValueIf setValueExpression choicesVisibleIf choicesEnableIf
  rowsVisibleIf columnsVisibleIf templateVisibleIf defaultValueExpression expression totalExpression
  minValueExpression maxValueExpression
`);

export const kindOf = (property: string): ChangeKind =>
  scale.has(property) ? 'rescaled' : conditions.has(property) ? 'conditions' : marks.has(property) ? 'marks' : 'other';

export const isText = (property: string): boolean => texts.has(property);
export const isExpression = (property: string): boolean => expressions.has(property);

/** Whether the words of a property are what a question asks with. */
export const isAsking = (property: string): boolean => asking.has(property);
