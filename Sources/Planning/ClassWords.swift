import NHICodes

/// The words by which clinics say what a file is. Data: nothing in the insurer's documents, read off how people name
/// folders and files.
enum ClassWords {
  /// A folder that is called so holds files of the class.
  static let folders: [RecordClass: [String]] = [
    .chart: ["A", "病歷", "病歷本文", "病歷紀錄", "病歷記錄", "CHART", "CHARTS", "RECORD", "RECORDS"],
    .imaging: [
      "B", "影像", "影像類", "檢查檢驗報告(影像類)", "X光", "X光片", "照片", "IMAGE", "IMAGES", "IMAGING", "XRAY", "X-RAY",
      "PHOTO", "PHOTOS", "DICOM",
    ],
    .report: [
      "C", "檢驗", "檢驗報告", "檢查", "檢查報告", "報告", "非影像", "非影像類", "檢查檢驗報告(非影像類)", "LAB", "LABS", "REPORT",
      "REPORTS",
    ],
    .other: ["D", "其他", "其它", "附件", "附件類", "其他書類", "OTHER", "OTHERS", "MISC", "ATTACHMENT", "ATTACHMENTS"],
  ]

  /// In this order: a consent to surgery is a document of its own before it is about surgery, and a picture of an
  /// operation is a picture. Words of Latin letters must stand alone; Chinese ones may stand anywhere.
  static let names: [(RecordClass, [String])] = [
    (.other, ["同意書", "切結書", "證明", "轉診", "收據", "CONSENT", "REFERRAL", "CERTIFICATE"]),
    (
      .imaging,
      [
        "X光", "Ｘ光", "影像", "照片", "口內", "口外", "根尖片", "咬翼片", "全口片", "環口", "側顱", "電腦斷層", "核磁共振", "超音波", "內視鏡",
        "心電圖", "PANO", "PANORAMIC", "XRAY", "X-RAY", "PERIAPICAL", "BITEWING", "CEPH", "CBCT", "CT", "MRI", "CR", "DX",
        "PHOTO", "INTRAORAL", "ECHO", "SONO", "ECG", "EKG",
      ]
    ),
    (.report, ["檢驗", "檢查", "報告", "病理", "血液", "血糖", "生化", "尿液", "LAB", "REPORT", "CBC", "BIOCHEM", "PATHOLOGY"]),
    (
      .chart,
      [
        "病歷", "門診", "紀錄", "記錄", "處方", "醫囑", "病程", "病摘", "摘要", "手術", "麻醉", "護理", "治療", "SOAP", "CHART", "RECORD",
        "NOTE", "NOTES", "OPD", "PROGRESS", "ORDER",
      ]
    ),
  ]

  /// The first class one of whose words is in a file's stem.
  static func find(in stem: String) -> (RecordClass, word: String)? {
    let text = stem.halfWidth.uppercased()
    let words = Set(text.split { !($0.isASCII && $0.isLetter) && $0 != "-" }.map(String.init))
    let parts = words.union(words.flatMap { $0.split(separator: "-").map(String.init) })
    for (recordClass, candidates) in names {
      for word in candidates {
        let isLatin = word.allSatisfy(\.isASCII)
        if isLatin ? parts.contains(word) : text.contains(word) { return (recordClass, word) }
      }
    }
    return nil
  }
}
