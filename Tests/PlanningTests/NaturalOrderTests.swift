import Testing

@testable import Planning

@Suite struct NaturalOrderTests {
  @Test(arguments: [
    ["img1", "img2", "img10"], ["1", "2", "10", "010a"], ["a", "B", "c"], ["img", "img0", "img1"],
    ["1_病歷", "2_病歷", "10_病歷"], ["2026-1-2", "2026-1-10", "2026-2-1"], ["a/2/x", "a/10/x"],
    ["9", "99999999999999999999999998", "99999999999999999999999999"], ["img01x", "img1y"],
  ])
  func `names are ordered as people expect`(names: [String]) {
    for (position, name) in names.enumerated() {
      for other in names[(position + 1)...] {
        #expect(NaturalOrder.precedes(name, other))
        #expect(!NaturalOrder.precedes(other, name))
      }
    }
    #expect(names.reversed().sorted(by: NaturalOrder.precedes) == names)
  }

  @Test func `every two different names have one order`() {
    let names = ["", "0", "00", "1", "01", "001", "a1", "A1", "a01", "A01", "a", "A", "a1b", "a1B", "病1", "病01"]
    for left in names {
      #expect(!NaturalOrder.precedes(left, left))
      for right in names where left != right {
        #expect(NaturalOrder.precedes(left, right) != NaturalOrder.precedes(right, left), "\(left) \(right)")
        for third in names where NaturalOrder.precedes(left, right) && NaturalOrder.precedes(right, third) {
          #expect(NaturalOrder.precedes(left, third), "\(left) \(right) \(third)")
        }
      }
    }
  }
}
