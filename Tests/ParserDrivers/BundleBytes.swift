/// A bundle of one case for the attachment that a fuzzer makes.
enum BundleBytes {
  static let name = "3501200000_1151121_001.zip"

  static func holding(_ attachment: [UInt8], _ container: String) -> [UInt8] {
    let pair = "3501200000_2026112100000001"
    return StoredZIP.bytes([("XML\(pair).XML", Array(xml.utf8)), ("ATT\(pair).\(container)", attachment)])
  }

  private static let xml = """
    <?xml version="1.0" encoding="Big5"?>
    <feereview><cdata><chead><c1>1</c1><c2>3501200000</c2><c3>13</c3><c4>11507</c4><c5>1</c5><c6>20260802</c6></chead>\
    <cbody><c7>19</c7><c8>1</c8><c9>CH-1</c9><c10>C123456781</c10>\
    <fdata><f1>13A19000001.txt</f1><f2>TXT</f2><f3>ATT</f3><f4>A</f4></fdata></cbody></cdata></feereview>
    """
}
