package import Findings

extension CDARule {
  public var example: RuleExample {
    switch self {
    case .notWellFormed:
      RuleExample(
        wrong: Wording("<title>門診病歷"),
        right: Wording("<title>門診病歷</title>"))
    case .documentType:
      RuleExample(
        wrong: Wording("<!DOCTYPE ClinicalDocument>"),
        right: Wording(#"<ClinicalDocument xmlns="urn:hl7-org:v3">"#))
    case .noRecord:
      RuleExample(
        wrong: Wording(
          "<cdp:ContentPackage>，裡面沒有 <ClinicalDocument>", "<cdp:ContentPackage> without a <ClinicalDocument> in it"),
        right: Wording(#"<ClinicalDocument xmlns="urn:hl7-org:v3">"#))
    case .package:
      RuleExample(
        wrong: Wording(
          "<cdp:ContentPackage>，裡面包著 <ClinicalDocument>", "<cdp:ContentPackage> around a <ClinicalDocument>"),
        right: Wording("最外層就是 <ClinicalDocument>", "<ClinicalDocument> as the outermost element"))
    case .missingHeader:
      RuleExample(
        wrong: Wording("沒有 <custodian>（保管單位）", "no <custodian> (who keeps the record)"),
        right: Wording("<custodian>…</custodian>"))
    case .noContent:
      RuleExample(
        wrong: Wording("<text> </text>"),
        right: Wording("<text>115/07/09 46 K02.9</text>"))
    case .externalFiles:
      RuleExample(
        wrong: Wording(#"<reference value="pano.jpg"/>"#),
        right: Wording(##"<reference value="#result1"/>"##))
    case .noPatientIdentifier:
      RuleExample(
        wrong: Wording("<patientRole> 裡的 <id> 沒有 extension", "an <id> without an extension in <patientRole>"),
        right: Wording(#"<id extension="A123456789"/>"#))
    case .noBirthDate:
      RuleExample(
        wrong: Wording("<patient> 裡沒有 <birthTime>", "no <birthTime> in <patient>"),
        right: Wording(#"<birthTime value="19900315"/>"#))
    case .wrongEncoding:
      RuleExample(
        wrong: Wording(#"encoding="UTF-16"，內容卻是 UTF-8"#, #"encoding="UTF-16" on a record in UTF-8"#),
        right: Wording(#"encoding="UTF-8"，內容是 UTF-8"#, #"encoding="UTF-8" on a record in UTF-8"#))
    case .damagedCharacters:
      RuleExample(
        wrong: Wording("「歷」的 3 個位元組少了一個：E6 AD", "a byte of 歷 is lost: E6 AD"),
        right: Wording("「歷」的 3 個位元組都在：E6 AD B7", "all three bytes of 歷 are there: E6 AD B7"))
    case .otherType:
      RuleExample(
        wrong: Wording(#"<typeId extension="POCD_HD000020"/>"#),
        right: Wording(#"<typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>"#))
    case .schemaViolation:
      RuleExample(
        wrong: Wording("XSD 要整數的地方寫了文字", "words where the schema asks for an integer"),
        right: Wording("XSD 要整數的地方寫 1", "1 where the schema asks for an integer"))
    case .schemaUnusable:
      RuleExample(
        wrong: Wording("--cda-schema 指定的 CDA.xsd 只複製了一半", "--cda-schema with a CDA.xsd of which half was copied"),
        right: Wording("完整的 CDA.xsd，連同它引用的檔案", "a whole CDA.xsd with the files it includes"))
    }
  }
}
