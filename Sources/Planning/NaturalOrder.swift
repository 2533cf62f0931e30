/// The order people expect of names: `img2` before `img10`, capitals and small letters alike.
enum NaturalOrder {
  static func precedes(_ left: String, _ right: String) -> Bool {
    let order = compare(Array(left.lowercased().unicodeScalars), Array(right.lowercased().unicodeScalars))
    // Names that differ only in letter case or leading zeros still have one order.
    return order != 0 ? order < 0 : left < right
  }

  private static func compare(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if isDigit(left[i]), isDigit(right[j]) {
        let a = left[i...].prefix(while: isDigit)
        let b = right[j...].prefix(while: isDigit)
        let order = compareDigits(a, b)
        if order != 0 { return order }
        i += a.count
        j += b.count
      } else if left[i] != right[j] {
        return left[i] < right[j] ? -1 : 1
      } else {
        i += 1
        j += 1
      }
    }
    return (left.count - i) - (right.count - j)
  }

  /// By value, however many digits there are.
  private static func compareDigits(_ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>) -> Int {
    let a = left.drop { $0 == "0" }
    let b = right.drop { $0 == "0" }
    if a.count != b.count { return a.count - b.count }
    return zip(a, b).first { $0 != $1 }.map { $0 < $1 ? -1 : 1 } ?? 0
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
