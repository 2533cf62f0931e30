package import Findings

extension PlanRule {
  public var example: RuleExample {
    switch self {
    case .noCase:
      RuleExample(
        wrong: Wording("照片/pano.jpg，清單上沒有案件叫「照片」", "photos/pano.jpg, where no case is named so"),
        right: Wording("19000001/pano.jpg 或 19000001_pano.jpg", "19000001/pano.jpg or 19000001_pano.jpg"))
    case .caseWithoutFiles:
      RuleExample(
        wrong: Wording("清單有 19,000002，沒有一個檔案屬於它", "19,000002 on the list, and not one file for it"),
        right: Wording("19000002/病歷.pdf", "19000002/chart.pdf"))
    case .caseWithoutChart:
      RuleExample(
        wrong: Wording("案件 19000001 只有 photo.jpg（B 類）", "case 19000001 with photo.jpg (class B) alone"),
        right: Wording(
          "案件 19000001 有 chart.pdf（A 類）和 photo.jpg（B 類）",
          "case 19000001 with chart.pdf (class A) and photo.jpg (class B)"))
    case .sameName:
      RuleExample(
        wrong: Wording(
          "scans1/13B19000001-1.jpg 和 scans2/13B19000001-1.jpg", "scans1/13B19000001-1.jpg and scans2/13B19000001-1.jpg"
        ),
        right: Wording(
          "scans1/13B19000001-1.jpg 和 scans2/13B19000001-2.jpg", "scans1/13B19000001-1.jpg and scans2/13B19000001-2.jpg"
        ))
    case .renumbered:
      RuleExample(
        wrong: Wording(
          "13B19000001001.jpg（打包後是 13B19000001.jpg）", "13B19000001001.jpg (in the bundle: 13B19000001.jpg)"),
        right: Wording("13B19000001-1.jpg"))
    case .ambiguous:
      RuleExample(
        wrong: Wording(
          "資料夾 000001，清單上有 19,000001 和 11,000001", "a folder 000001, with 19,000001 and 11,000001 on the list"),
        right: Wording("資料夾 19000001", "a folder 19000001"))
    case .contradiction:
      RuleExample(
        wrong: Wording("19000001/13B19000002.jpg"),
        right: Wording("19000002/13B19000002.jpg"))
    case .notSampled:
      RuleExample(
        wrong: Wording("13B19000002.jpg，清單上只有 19,000001", "13B19000002.jpg, with only 19,000001 on the list"),
        right: Wording("13B19000001.jpg"))
    case .folderNotFound:
      RuleExample(
        wrong: Wording("檔案資料夾寫「病歷2」，沒有這個資料夾", "檔案資料夾 says chart2, which does not exist"),
        right: Wording("檔案資料夾寫「病歷1」，裡面有這個案件的檔案", "檔案資料夾 says chart1, which has the case's files"))
    case .notAFile:
      RuleExample(
        wrong: Wording("19000001/chart.pdf 是連結，指向別的資料夾", "19000001/chart.pdf is a link into another folder"),
        right: Wording("19000001/chart.pdf 是檔案本身", "19000001/chart.pdf is the file itself"))
    case .folderUnreadable:
      RuleExample(
        wrong: Wording("資料夾 19000001 沒有讀取權限", "a folder 19000001 that may not be read"),
        right: Wording("資料夾 19000001 打得開、列得出檔案", "a folder 19000001 that opens and lists its files"))
    case .chineseNames:
      RuleExample(
        wrong: Wording("19000001/全景片.jpg（打包後是 13B19000001.jpg）", "19000001/全景片.jpg (in the bundle: 13B19000001.jpg)"),
        right: Wording("19000001/pano.jpg"))
    case .tooManyParts:
      RuleExample(
        wrong: Wording("案件 13-19-000001 的 A 類有 1000 個檔案", "1000 files of class A in case 13-19-000001"),
        right: Wording("合併成 PDF，A 類剩 1 個檔案", "joined into a PDF: one file of class A"))
    case .mappingRow:
      RuleExample(
        wrong: Wording(
          "對照表寫 19000001/photo.jpg，資料夾裡沒有這個檔案", "the mapping names 19000001/photo.jpg, which is not in the folder"),
        right: Wording("19000001/chart.pdf,19,000001,A"))
    case .mappingUnusable:
      RuleExample(
        wrong: Wording("標題列：路徑,案件分類,流水號,類別", "header: 路徑,案件分類,流水號,類別"),
        right: Wording("標題列：檔案,案件分類,流水號,類別", "header: 檔案,案件分類,流水號,類別"))
    case .notInMapping:
      RuleExample(
        wrong: Wording("資料夾裡有 19000001/photo.jpg，對照表沒有這一列", "19000001/photo.jpg in the folder, and no row for it"),
        right: Wording("對照表有一列 19000001/photo.jpg,19,000001,B", "a row 19000001/photo.jpg,19,000001,B"))
    }
  }
}
