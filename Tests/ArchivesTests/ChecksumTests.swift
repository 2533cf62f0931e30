import Archives
import Testing

@Suite struct ChecksumTests {
  /// The check value that catalogues of CRCs give for CRC-32.
  @Test func theSumIsCRC32() {
    #expect(Checksum.of(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(Checksum.of([]) == 0)
    #expect(Checksum.of(Array("123456780".utf8)) != 0xCBF4_3926)
  }

  @Test func piecesHaveTheSumOfTheWhole() {
    var sum = Checksum()
    sum.add(Array("1234".utf8))
    sum.add([])
    sum.add(Array("56789".utf8))
    #expect(sum.value == 0xCBF4_3926)
  }
}
