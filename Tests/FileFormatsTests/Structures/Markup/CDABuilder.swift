/// A small electronic record whose parts can be changed one by one.
struct CDABuilder {
  var declaration = #"<?xml version="1.0" encoding="UTF-8"?>"#
  var typeID = #"<typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>"#
  var code = #"<code code="18842-5" codeSystem="2.16.840.1.113883.6.1"/>"#
  var patient =
    #"<id extension="A123456789" root="1"/><id extension="0012345" root="2"/><patient><name>王大明</name><birthTime value="19800102"/></patient>"#
  var recordTarget = true
  var body =
    "<structuredBody><component><section><title>主訴</title><text>頭痛三天</text></section></component></structuredBody>"
  var extra = ""
  var isPackaged = false

  var text: String {
    let target = recordTarget ? "<recordTarget><patientRole>\(patient)</patientRole></recordTarget>" : ""
    let record = """
      <ClinicalDocument xmlns="urn:hl7-org:v3">\(typeID)<id root="1.2"/>\(code)<title>王大明</title>
      <effectiveTime value="20240102"/><confidentialityCode code="N"/>\(target)
      <author><id extension="B223456782"/></author><custodian/>\(extra)
      <component>\(body)</component></ClinicalDocument>
      """
    guard isPackaged else { return declaration + record }
    return declaration
      + "<cdp:ContentPackage xmlns:cdp=\"http://www.hl7.org.tw/EMR/CDocumentPayload/v1.0\"><cdp:ContentContainer>"
      + "<cdp:StructuredContent>\(record)</cdp:StructuredContent></cdp:ContentContainer></cdp:ContentPackage>"
  }

  var bytes: [UInt8] { Array(text.utf8) }
}
