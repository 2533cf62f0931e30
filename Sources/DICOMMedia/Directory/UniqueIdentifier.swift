/// The spelling of UIDs (PS3.5 9.1).
enum UniqueIdentifier {
  static let maximumLength = 64

  /// Numbers without leading zeros between full stops, 64 characters at most.
  ///
  /// - Parameter bytes: without padding.
  static func isValid(_ bytes: some Collection<UInt8>) -> Bool {
    guard !bytes.isEmpty, bytes.count <= maximumLength else { return false }
    return bytes.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { number in
      number.allSatisfy { (0x30...0x39).contains($0) } && !number.isEmpty && (number.first != 0x30 || number.count == 1)
    }
  }
}
