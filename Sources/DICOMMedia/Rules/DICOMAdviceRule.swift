package import Findings

/// What the insurer asks of the images that are sent, besides that they are DICOM. A clinic may know better, so nothing
/// of it is an error.
package enum DICOMAdviceRule: String, CaseIterable, Rule {
  case rawData = "D401"
  case specialPurpose = "D402"
  case severalPatients = "D403"
  case transferSyntax = "D404"
  case large = "D405"

  public var severity: Severity { .warning }

  public var title: Wording {
    switch self {
    case .rawData: Wording("影像組含有儀器原始資料", "A file-set has a device's raw data")
    case .specialPurpose: Wording("影像組含有特殊用途的物件", "A file-set has objects for special purposes")
    case .severalPatients: Wording("一組影像有多位病人", "A file-set has several patients")
    case .transferSyntax: Wording("影像的儲存格式不常見", "Images are stored in an uncommon way")
    case .large: Wording("影像組超過 500 MB", "A file-set is over 500 MB")
    }
  }

  public var message: Wording {
    switch self {
    case .rawData:
      Wording(
        "「{file}」的{path}，有 {count} 個原始資料物件（{class}），共 {size}。",
        "{path} of “{file}” has raw data: {count} of {class}, {size}.")
    case .specialPurpose:
      Wording(
        "「{file}」的{path}，有 {count} 個特殊用途的物件（{class}），共 {size}。",
        "{path} of “{file}” has objects for a special purpose: {count} of {class}, {size}.")
    case .severalPatients:
      Wording("「{file}」有 {count} 位病人的影像。", "“{file}” has images of {count} patients.")
    case .transferSyntax:
      Wording(
        "「{file}」有 {count} 個檔案以 {found} 儲存，不在通用光碟格式之中。",
        "Files of “{file}” that are stored as {found}, which general-purpose media do not have: {count}.")
    case .large:
      Wording(
        "「{file}」這組影像共 {size} MB。最大的序列：{series}。", "The set of “{file}” has {size} MB. The largest series: {series}.")
    }
  }

  public var explanation: Wording {
    switch self {
    case .rawData, .specialPurpose:
      Wording(
        "健保署請院所不要上傳醫療儀器原始資料（Raw Data）與因特殊目的產生的序列影像：這類檔案帶有特別的標籤，可能使影像開啟不正常，影響審查。",
        """
        The insurer asks for no raw data of devices and no series made for special purposes: such files have unusual tags, \
        which can keep images from opening and hold up the review.
        """)
    case .severalPatients:
      Wording(
        "一個案件只審查一位病人；把別人的影像一起送出會洩漏個人資料，也可能誤導審查。",
        "A case is about one patient. Sending someone else's images discloses them and can mislead the review.")
    case .transferSyntax:
      Wording(
        "審查醫師的看片軟體不一定讀得懂少見的儲存格式（DICOM 標準 PS3.11 的通用格式以外）。",
        "A reviewer's viewer may not read what is outside of the standard's general-purpose profiles (PS3.11).")
    case .large:
      Wording(
        "影像檔案過大、上傳困難時，方案允許限制傳送的影像張數，例如只送有發現問題的影像。500 MB 是早期上傳元件的上限；目前的上限沒有公布。",
        """
        Where files are too large to upload, the insurer's plan allows fewer images, such as those with findings. 500 MB was \
        the limit of the first upload component; the present one is not published.
        """)
    }
  }

  public var remedy: Wording {
    switch self {
    case .rawData, .specialPurpose:
      Wording(
        "請用影像設備重新匯出，只選供閱片的影像；或用 nhi-pack dicomdir 加上 --select-series UID，只留下要送的序列（UID 見 inspect --format json）。",
        """
        Export again with the images for reading alone; or keep the series to send with nhi-pack dicomdir and \
        --select-series UID (inspect --format json has the UIDs).
        """
      )
    case .severalPatients:
      Wording(
        "請確認這組影像屬於這個案件的病人；若混有別人的影像，請用影像設備只選這位病人，重新匯出。",
        "See whether the set is this case's patient's; if someone else's images are in it, export this patient alone.")
    case .transferSyntax:
      Wording(
        "不用處理；若審查端打不開，請在影像設備上選擇一般光碟格式（例如不壓縮或 JPEG）重新匯出。",
        "Nothing needs to be done; if reviewers cannot open it, export again in a common format, such as uncompressed or JPEG."
      )
    case .large:
      Wording(
        "若上傳困難，請只送與審查有關的序列：用 nhi-pack dicomdir 加上 --select-series UID，會做出只含這些序列的新影像組。",
        """
        If it is hard to upload, send the series that matter: nhi-pack dicomdir with --select-series UID makes a set of \
        them.
        """
      )
    }
  }

  public var source: RuleSource {
    switch self {
    case .rawData, .specialPurpose:
      RuleSource(
        .official,
        Wording("健保署「醫療影像批次上傳」頁面的上傳原則 2", "The insurer's imaging upload page, principle 2"))
    case .severalPatients: .ownCare
    case .transferSyntax: .dicom("PS3.11 D, H, J, N")
    case .large: .plan("貳.六(四)")
    }
  }
}
