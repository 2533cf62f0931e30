package import Findings

extension CDARule {
  public var explanation: Wording {
    switch self {
    case .notWellFormed, .wrongEncoding, .damagedCharacters:
      Wording("審查端打不開的檔案，等於沒有送。", "A file that nobody can open counts as not sent.")
    case .documentType:
      Wording(
        "DOCTYPE 可以讓軟體讀取別的檔案或耗盡記憶體，收件的系統多半拒收。",
        "A DOCTYPE can make software read other files or use up its memory; most systems refuse it.")
    case .noRecord, .package:
      Wording(
        "健保署收的 XML 是 CDA R2 電子病歷單張；交換中心的封裝是另一種格式。",
        "The XML the insurer takes is the CDA R2 record; the exchange centre's package is another format.")
    case .missingHeader, .otherType, .schemaViolation:
      Wording("依 CDA R2 的規格這些項目不能少，收件的系統可能退件。", "CDA R2 asks for them, and a system that checks may refuse the record.")
    case .schemaUnusable: Wording("指定了 --cda-schema，就要能用它檢查。", "When --cda-schema is given, it has to be used.")
    case .noContent:
      Wording("審查醫師開啟後看不到任何資料。", "The reviewer would see nothing.")
    case .externalFiles:
      Wording("送出的只有這個檔案，審查醫師看不到其他檔案。", "Only this file is sent; the reviewer does not see the others.")
    case .noPatientIdentifier, .noBirthDate:
      Wording("放錯病人的病歷是最嚴重的錯誤之一。", "Another patient's record is among the worst mistakes there are.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .package:
      Wording("請病歷系統匯出未封裝的 CDA R2 電子病歷。", "Have your system export the CDA R2 record without the package.")
    case .noPatientIdentifier, .noBirthDate:
      Wording("開啟檔案，確認是這個病人的病歷。", "Open the file and see that it is this patient's record.")
    case .externalFiles:
      Wording(
        "把這些檔案也放進資料夾，或請病歷系統匯出包含內容的電子病歷。",
        "Put these files into the folder too, or have your system export a record that holds them.")
    case .schemaUnusable:
      Wording(
        "請換成完整的 XSD（例如 HL7 的 CDA.xsd，連同它引用的檔案），或先不要指定 --cda-schema。",
        "Give a whole schema (such as HL7's CDA.xsd with the files it includes), or leave --cda-schema out.")
    case .notWellFormed, .documentType, .noRecord, .missingHeader, .noContent, .wrongEncoding, .damagedCharacters,
      .otherType, .schemaViolation:
      Wording(
        "請病歷系統重新匯出 HL7 CDA R2 電子病歷，或改存成 PDF。",
        "Have your system export the HL7 CDA R2 record again, or save it as PDF.")
    }
  }
}
