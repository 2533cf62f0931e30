public import Findings

/// How one name differs from another by a single slip. Positions count characters from 1.
public enum NameDifference: Sendable, Hashable {
  /// It is the whole name, with more around it.
  case within
  /// Two neighbours changed places; the first of the two, in the right name.
  case swapped(at: Int)
  /// A character of the right name is not there.
  case missing(at: Int)
  /// One too many; its place in the wrong name.
  case extra(at: Int)
  case different(at: Int)

  /// Where the two differ.
  public var wording: Wording {
    switch self {
    case .within: Wording("名稱裡有", "its name has it, with more around it")
    case .swapped(let place):
      Wording("第 \(place)、\(place + 1) 碼對調", "characters \(place) and \(place + 1) changed places")
    case .missing(let place): Wording("少了第 \(place) 碼", "character \(place) is missing")
    case .extra(let place): Wording("第 \(place) 碼是多出來的", "character \(place) is one too many")
    case .different(let place): Wording("第 \(place) 碼不同", "character \(place) is different")
    }
  }

  /// Which slip is likelier, from 0.
  var rank: Int {
    switch self {
    case .within: 0
    case .swapped: 1
    case .missing, .extra: 2
    case .different: 3
    }
  }

  /// nil when it takes more than one slip, or none.
  init?(of wrong: [Unicode.Scalar], from right: [Unicode.Scalar]) {
    guard abs(wrong.count - right.count) <= 1, wrong != right else { return nil }
    let same = zip(wrong, right).prefix { $0 == $1 }.count
    let restOfWrong = wrong[same...]
    let restOfRight = right[same...]
    if wrong.count > right.count {
      guard restOfWrong.dropFirst().elementsEqual(restOfRight) else { return nil }
      self = .extra(at: same + 1)
    } else if wrong.count < right.count {
      guard restOfWrong.elementsEqual(restOfRight.dropFirst()) else { return nil }
      self = .missing(at: same + 1)
    } else if restOfWrong.dropFirst().elementsEqual(restOfRight.dropFirst()) {
      self = .different(at: same + 1)
    } else if restOfWrong.count >= 2, wrong[same] == right[same + 1], wrong[same + 1] == right[same],
      restOfWrong.dropFirst(2).elementsEqual(restOfRight.dropFirst(2))
    {
      self = .swapped(at: same + 1)
    } else {
      return nil
    }
  }
}
