package import Findings

extension DICOMAdviceRule {
  public var example: RuleExample {
    switch self {
    case .rawData:
      RuleExample(
        wrong: Wording(
          "(0008,0016) 1.2.840.10008.5.1.4.1.1.66（Raw Data）", "(0008,0016) 1.2.840.10008.5.1.4.1.1.66 (Raw Data)"),
        right: Wording(
          "(0008,0016) 1.2.840.10008.5.1.4.1.1.2（CT 影像）", "(0008,0016) 1.2.840.10008.5.1.4.1.1.2 (CT image)"))
    case .specialPurpose:
      RuleExample(
        wrong: Wording(
          "(0008,0016) 1.2.840.10008.5.1.4.1.1.66.1（Spatial Registration）",
          "(0008,0016) 1.2.840.10008.5.1.4.1.1.66.1 (Spatial Registration)"),
        right: Wording(
          "(0008,0016) 1.2.840.10008.5.1.4.1.1.2（CT 影像）", "(0008,0016) 1.2.840.10008.5.1.4.1.1.2 (CT image)"))
    case .severalPatients:
      RuleExample(
        wrong: Wording(
          "DICOMDIR 有 (0010,0020) CH1 和 CH2 兩位病人", "the patients CH1 and CH2 in (0010,0020) of one DICOMDIR"),
        right: Wording("DICOMDIR 只有 (0010,0020) CH1", "only CH1 in (0010,0020)"))
    case .transferSyntax:
      RuleExample(
        wrong: Wording("(0002,0010) 1.2.840.10008.1.2（Implicit VR）", "(0002,0010) 1.2.840.10008.1.2 (Implicit VR)"),
        right: Wording("(0002,0010) 1.2.840.10008.1.2.4.50（JPEG）", "(0002,0010) 1.2.840.10008.1.2.4.50 (JPEG)"))
    case .large:
      RuleExample(
        wrong: Wording("CT 三個序列共 620 MB，全部送出", "a CT of three series and 620 MB, sent as a whole"),
        right: Wording("只送有發現問題的序列，80 MB", "the series with findings alone, 80 MB"))
    }
  }
}
