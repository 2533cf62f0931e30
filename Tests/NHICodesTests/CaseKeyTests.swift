import NHICodes
import Testing

@Suite struct CaseKeyTests {
  @Test(arguments: 0..<4)
  func `every serial prints as it was read`(quarter: Int) {
    var wrong = 0
    for number in (quarter * 250_000)..<((quarter + 1) * 250_000) where number > 0 {
      guard let serial = CaseSerial(number) else {
        wrong += 1
        continue
      }
      let padded = serial.padded
      if padded.utf8.count != 6 || CaseSerial(padded) != serial { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  @Test(arguments: ["1", "01", "001", "0001", "00001", "000001"])
  func `zeros in front of a serial do not matter`(text: String) {
    #expect(CaseSerial(text)?.number == 1)
  }

  @Test(arguments: ["", "0", "000000", "1000000", "0000001", "-1", "+1", " 1", "1 ", "１", "1.0", "12A", "一"])
  func `what is no serial`(text: String) {
    #expect(CaseSerial(text) == nil)
  }

  @Test func `numbers out of range`() {
    #expect(CaseSerial(0) == nil)
    #expect(CaseSerial(-1) == nil)
    #expect(CaseSerial(1_000_000) == nil)
    #expect(CaseSerial(Int.min) == nil)
  }

  @Test(arguments: ["", "a1", "1a", "123", "é", "1 ", "-1", "１", "中"])
  func `what is no category`(text: String) {
    #expect(CaseCategory(text) == nil)
  }

  @Test func `cases are in the order of tier, category and serial`() throws {
    let texts = ["12A03000002", "13A11000001", "13A19000001", "13A19000002", "13AA1000001", "30A01000001"]
    let keys = try texts.map { try #require(RecordName($0).key) }
    #expect(keys.reversed().sorted() == keys)
    #expect(keys.map(\.description).first == "12-03-000002")
  }
}
