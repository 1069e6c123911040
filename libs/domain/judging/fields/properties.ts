import { pointerBelow } from '../../questionnaires/index.ts';
import { type Part, type Place, type Workbench } from '../workbench.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** What the checks are made of. */
const understood = words(`
  type name elements visible readOnly visibleIf enableIf requiredIf isRequired requiredErrorText validators
  clearIfInvisible showCommentArea storeOthersAsComment inputType min max minValueExpression maxValueExpression
  minErrorText maxErrorText stepErrorText step maskType maskSettings maxLength valueTrue valueFalse choices choicesFromQuestion
  choicesFromQuestionMode choiceValuesFromQuestion choicesVisibleIf choicesEnableIf hideIfChoicesEmpty showOtherItem
  showNoneItem showRefuseItem showDontKnowItem otherErrorText multiSelect maxSelectedChoices minSelectedChoices
  rateCount rateValues rateMin rateMax rateStep selectToRankEnabled sliderType columns rows columnsVisibleIf
  rowsVisibleIf eachRowRequired eachRowUnique hideIfRowsEmpty cellType detailElements keyName keyDuplicationError
  rowCount minRowCount maxRowCount items templateElements panelCount minPanelCount maxPanelCount templateVisibleIf
  expression precision isUnique totalType totalExpression showInMultipleColumns storeDataAsText
  allowMultiple maxFiles maxSize acceptedTypes acceptedCategories dataFormat
`);

/** What counts only while somebody fills in the form; the answers that arrive already show its effect. */
const actsInTheForm = words(`
  defaultValue defaultValueExpression defaultValueFromLastRow setValueIf setValueExpression resetValueIf correctAnswer copyDefaultValueFromLastEntry
  defaultRowValue defaultPanelValue allowAddRows allowRemoveRows allowAddPanel allowRemovePanel choiceTextsFromQuestion
  minRangeLength maxRangeLength allowSwap allowDragRange textUpdateMode acceptCarriageReturn rowsFromQuestion
`);

/** How it looks and reads. */
const looks = words(`
  title description state useDisplayValuesInDynamicTexts minWidth maxWidth width colSpan startWithNewLine indent
  innerIndent titleLocation titleWidth descriptionLocation showNumber errorLocation commentText commentPlaceholder
  defaultDisplayValue inputSize autocomplete inputTextAlignment placeholder dataList rows autoGrow allowResize labelTrue
  labelFalse swapOrder displayMode useTitleAsLabel choicesOrder separateSpecialChoices otherPlaceholder noneText
  refuseText dontKnowText otherText colCount allowClear textWrapEnabled searchEnabled searchMode contentMode imageFit
  imageHeight imageWidth minImageWidth minImageHeight maxImageWidth maxImageHeight showLabel showSelectAllItem
  selectAllText hideSelectedItems closeOnSelect rateType scaleColorMode rateColorMode autoGenerate minRateDescription
  maxRateDescription displayRateDescriptionsAsExtremeItems rateDescriptionLocation selectToRankSwapAreas
  selectToRankAreasLayout selectToRankEmptyRankedAreaText selectToRankEmptyUnrankedAreaText customLabels showLabels
  tooltipVisibility labelFormat tooltipFormat labelCount columnMinWidth showHeader verticalAlign alternateRows
  rowTitleWidth cells rowOrder cellComponent transposeData detailPanelMode cellErrorLocation detailErrorLocation
  horizontalScroll singleInputTitleTemplate columnColCount allowAdaptiveActions totalText confirmDelete
  confirmDeleteText addRowButtonLocation addRowText removeRowText hideColumnsIfEmpty noRowsText detailPanelShowOnAdding
  allowRowReorder itemErrorLocation itemTitleWidth templateTitle templateTabTitle tabTitlePlaceholder
  templateDescription noEntriesText newPanelPosition panelsState addPanelText removePanelText prevPanelText
  nextPanelText showProgressBar progressBarLocation tabAlign templateQuestionTitleLocation templateQuestionTitleWidth
  templateErrorLocation removePanelButtonLocation html imageLink altText format displayStyle currency
  maximumFractionDigits minimumFractionDigits useGrouping signatureWidth signatureHeight signatureAutoScaleEnabled
  penMinWidth penMaxWidth height showPlaceholder placeholderReadOnly penColor backgroundColor backgroundImage cellHint
  totalFormat totalDisplayStyle totalAlignment totalCurrency totalMaximumFractionDigits totalMinimumFractionDigits
  questionTitleWidth questionTitleLocation questionErrorLocation questionOrder gridLayoutColumns showQuestionNumbers
  questionStartIndex showNavigationButtons navigationTitle navigationDescription randomize randomizeCategory
  showPreview allowImagesPreview waitForUpload sourceType fileOrPhotoPlaceholder photoPlaceholder filePlaceholder
  allowCameraAccess codable facet interviewerOnly stairHint quotePermission randomizeChoices commentRows commentAreaRows
`);

const harmless = new Set([...understood, ...actsInTheForm, ...looks]);

/** Everything a question says must be understood; what is not could change what its answers mean. */
export function checkProperties(json: Part, place: Place, bench: Workbench): void {
  for (const name of Object.keys(json)) {
    const isKnown = harmless.has(name) && !(name === 'defaultValue' && place.canHide === true);
    const own = { ...place, pointer: pointerBelow(place.pointer, name) };
    if (!isKnown) bench.refuse(own, 'property', name);
  }
}
