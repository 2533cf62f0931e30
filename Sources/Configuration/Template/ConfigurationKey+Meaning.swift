package import Findings

extension ConfigurationKey {
  /// What it is for, in a line or a few.
  package var meaning: Wording {
    switch self {
    case .institution: Wording("醫事機構代碼，10 碼。", "Institution code, ten digits.")
    case .tier:
      Wording(
        "醫事類別：11 西醫基層門診、13 牙醫、14 中醫、15 透析、12/22 醫院門診/住診、30 藥局、40 物理治療、50 檢驗…",
        "Tier: 11 western clinic, 13 dental, 14 Chinese medicine, 15 dialysis, 12/22 hospital, 30 pharmacy …")
    case .feeMonth: Wording("費用年月。每個月不同，通常寫在命令列。", "Fee month. Another each month, so mostly said on the command line.")
    case .filing:
      Wording(
        "申報類別：1 送核、2 補報、4 申復送核、5 申復補報。",
        "Filing type: 1 first, 2 additional, 4 appeal, 5 additional appeal.")
    case .filingDate: Wording("申報日期（民國或西元）。", "Filing date, ROC or ISO.")
    case .review: Wording("送審類別：1 當期送審、2 事後審查、3 補件。", "Review kind: 1 current, 2 afterwards, 3 supplement.")
    case .date: Wording("系統日期，送件檔的檔名用它。", "The batch's date, which its name has.")
    case .claims:
      Wording(
        "申報檔 TOTFA.xml，或裝著它的 ZIP。路徑從這個檔案的資料夾算起。",
        "The claim file, or its ZIP. Paths begin at this file's folder.")
    case .sheet: Wording("清單是活頁簿的哪一個工作表。", "Which sheet of a workbook is the list.")
    case .columns: Wording("清單的標題是什麼欄位。", "What the list's headers mean.")
    case .mapping: Wording("對照表；寫了就只照它打包。", "A mapping, which alone says then what is packed.")
    case .words: Wording("檔名裡決定類別（A 病歷、B 影像、C 檢驗、D 其他）的字。", "Words in file names that tell the class A, B, C or D.")
    case .patterns:
      Wording("檔案全放在一個資料夾時，檔名怎麼寫。", "How files are named where all lie in one folder.")
    case .container: Wording("附件壓縮格式：7z、zip、cab。", "The attachments' container: 7z, zip, cab.")
    case .compression: Wording("附件壓縮程度：store、fast、small。", "How far attachments are compressed: store, fast, small.")
    case .layout:
      Wording("per-case 一案一份 XML；single 全部一份（推定）。", "per-case: an XML for each case; single: one for all (assumed).")
    case .maxBundleSize:
      Wording("送件檔的上限，超過就依案件分成幾個。", "The largest bundle; what is more goes into further ones, case by case.")
    case .sequence: Wording("送件檔的序號，1 到 999。平常不寫。", "The bundle's sequence, 1 to 999. Mostly left out.")
    case .ledger:
      Wording("送件紀錄。放在本機磁碟，不要放網路磁碟機。", "The ledger of what was packed. On a local disk, not a network drive.")
    case .schema: Wording("每份 XML 再用這個 XSD 驗證。", "An XSD to validate each XML against too.")
    case .cdaSchema: Wording("電子病歷再用這個 XSD 檢查。", "An XSD to hold electronic records against.")
    case .jobs: Wording("同時處理幾件，1 到 64。", "How many are worked on at once, 1 to 64.")
    case .severity:
      Wording(
        """
        規則的程度：warning 警告、error 錯誤。nhi-pack rules 列出全部。
        少了就做不成送件檔的錯誤不能降為警告。
        """,
        """
        How much a rule weighs: warning or error. nhi-pack rules lists them all.
        An error without which no bundle can be made stays one.
        """)
    case .accept:
      Wording(
        """
        看過、沒有問題的警告，和理由；理由會寫進報告。錯誤不能略過。
        一個案件在一個月，或一台影像設備。
        """,
        """
        Warnings that were looked at, and the reason, which goes into the report. Errors cannot be passed over.
        For a case in a month, or for an imaging device.
        """)
    }
  }

  /// What counts where nobody says it.
  package var usual: UsualValue {
    switch self {
    case .institution, .tier, .feeMonth, .filing, .filingDate: .ofTheList
    case .review: .value("1")
    case .date: .described(Wording("今天（台灣）", "today in Taiwan"))
    case .claims, .mapping, .patterns, .schema, .cdaSchema, .accept: .none
    case .sheet: .described(Wording("有標題列的那一個", "the one that has the header row"))
    case .columns: .described(Wording("常見的標題都認得", "the usual headers are understood"))
    case .words: .described(Wording("常見的字都認得", "the usual words are understood"))
    case .container: .value("7z")
    case .compression: .value("fast")
    case .layout: .value("per-case")
    case .maxBundleSize: .described(Wording("沒有上限", "no limit"))
    case .sequence: .described(Wording("下一個沒用過的", "the next that was not used"))
    case .ledger: .value("~/.local/state/nhi-pack/ledger.sqlite")
    case .jobs: .described(Wording("處理器有幾個就幾個，最多 4", "one for each processor, four at the most"))
    case .severity: .described(Wording("每條規則自己的", "each rule's own"))
    }
  }

  /// How it is written: YAML that the reader takes.
  var sample: String {
    switch self {
    case .institution: "institution: \"3501200000\""
    case .tier: "tier: \"13\""
    case .feeMonth: "fee-month: \"11507\""
    case .filing: "filing: \"1\""
    case .filingDate: "filing-date: \"1150802\""
    case .review: "review: \"1\""
    case .date: "date: \"2026-11-21\""
    case .claims: "claims: TOTFA.xml"
    case .sheet: "sheet: 抽樣清單"
    case .columns:
      """
      columns:
        送審序號: 流水號
      """
    case .mapping: "mapping: 對照表.csv"
    case .words:
      """
      words:
        B: [全景, 咬合片]
        D: 收費明細
      """
    case .patterns:
      """
      patterns:
        - "{chart}_{date}_{word}*.jpg"
      """
    case .container: "container: 7z"
    case .compression: "compression: fast"
    case .layout: "layout: per-case"
    case .maxBundleSize: "max-bundle-size: 500MB"
    case .sequence: "sequence: 1"
    case .ledger: "ledger: ledger.sqlite"
    case .schema: "schema: batch.xsd"
    case .cdaSchema: "cda-schema: CDA.xsd"
    case .jobs: "jobs: 2"
    case .severity:
      """
      severity:
        F701: error
        F203: warning
      """
    case .accept:
      """
      accept:
        - rule: P103
          case: 13-19-012345
          fee-month: "11507"
          reason: 申報時就是這個號碼
        - rule: P204
          device: ACME PX-100
          reason: 這台設備自己編號，病人已逐件核對
      """
    }
  }
}
