import NHICodes

/// The words everyone has. Data: but for the names of the classes nothing of it is in the insurer's documents; it is
/// how clinics in Taiwan name folders and files.
///
/// Left out on purpose is what means two things: CR is a computed radiograph, a composite resin filling and creatinine,
/// DX a digital radiograph and a diagnosis, PA a periapical picture and a physician assistant, DR, 掃描 and 模型 likewise.
extension ClassWords {
  /// A folder that is called so holds files of the class.
  static let folders: [RecordClass: Set<String>] = [
    .chart: [
      "A", "A類", "病歷", "病歷本文", "病歷紀錄", "病歷記錄", "CHART", "CHARTS", "RECORD", "RECORDS",
    ],
    .imaging: [
      "B", "B類", "影像", "影像類", "檢查檢驗報告(影像類)", "X光", "X光片", "照片", "相片", "IMAGE", "IMAGES", "IMAGING", "XRAY",
      "XRAYS", "X-RAY", "X-RAYS", "PHOTO", "PHOTOS", "DICOM",
    ],
    .report: [
      "C", "C類", "檢驗", "檢驗報告", "檢查", "檢查報告", "檢驗檢查", "檢查檢驗", "報告", "非影像", "非影像類", "檢查檢驗報告(非影像類)", "LAB",
      "LABS", "REPORT", "REPORTS",
    ],
    .other: [
      "D", "D類", "其他", "其它", "附件", "附件類", "其他書類", "同意書", "OTHER", "OTHERS", "MISC", "ATTACHMENT", "ATTACHMENTS",
    ],
  ]

  /// In this order: a consent to surgery is a document of its own before it is about surgery, and a picture of an
  /// operation is a picture.
  static let names: [(RecordClass, [String])] = [
    (
      .other,
      [
        "同意書", "切結書", "聲明書", "委託書", "授權書", "申請書", "證明", "轉診", "轉介", "收據", "收費", "費用明細", "繳費", "健保卡", "身分證", "身份證",
        "CONSENT", "REFERRAL", "CERTIFICATE", "RECEIPT", "INVOICE",
      ]
    ),
    (
      .imaging,
      [
        "X光", "影像", "照片", "相片", "攝影", "口內", "口外", "根尖片", "咬翼片", "咬合片", "全口片", "環口", "全景", "側顱", "測顱", "牙片", "電腦斷層",
        "斷層掃描", "核磁共振", "磁振造影", "血管造影", "超音波", "內視鏡", "胃鏡", "腸鏡", "骨密度", "心電圖", "PANO", "PANORAMIC", "PANORAMA", "OPG",
        "XRAY", "X-RAY", "XRAYS", "X-RAYS", "CXR", "KUB", "RADIOGRAPH", "PERIAPICAL", "BITEWING", "BITEWINGS", "FMX",
        "CEPH", "CEPHALOMETRIC", "CBCT", "CT", "MRI", "PET", "PHOTO", "PHOTOS", "INTRAORAL", "INTRA-ORAL", "EXTRAORAL",
        "EXTRA-ORAL", "ECHO", "SONO", "SONOGRAM", "ULTRASOUND", "ENDOSCOPY", "MAMMOGRAPHY", "ANGIOGRAPHY", "DEXA",
        "ECG",
        "EKG",
      ]
    ),
    (
      .report,
      [
        "檢驗", "檢查", "化驗", "報告", "病理", "細胞學", "血液", "血糖", "血脂", "糖化血色素", "抽血", "驗血", "驗尿", "生化", "尿液", "細菌培養", "肺功能",
        "LAB", "LABS", "REPORT", "REPORTS", "CBC", "BIOCHEM", "BIOCHEMISTRY", "PATHOLOGY", "CYTOLOGY", "HBA1C",
        "URINALYSIS", "BLOOD", "URINE",
      ]
    ),
    (
      .chart,
      [
        "病歷", "門診", "急診", "住院", "初診", "複診", "病史", "紀錄", "記錄", "處方", "藥囑", "醫囑", "病程", "病摘", "摘要", "會診", "手術", "麻醉",
        "護理", "治療", "診療", "用藥", "給藥", "SOAP", "CHART", "RECORD", "RECORDS", "NOTE", "NOTES", "OPD", "PROGRESS", "ORDER",
        "ORDERS", "PRESCRIPTION", "ADMISSION", "DISCHARGE", "CONSULTATION", "NURSING",
      ]
    ),
  ]
}
