import Findings

/// A batch that is too large for one bundle.
extension PreparedBatch {
  /// The batch in as many parts as bundles are made of it: the cases in the list's order, each part as large as the
  /// limit allows, no case in two. The batch itself without a limit, or when all fits.
  ///
  /// A bundle's size is reckoned from the files before compression, so it stays below the limit however little they
  /// shrink, and what `check` tells is what `pack` does.
  func parts() throws(PackagingError) -> [PreparedBatch] {
    let ranges = partRanges
    if ranges.count == 1 { return [self] }
    var parts: [PreparedBatch] = []
    for range in ranges { parts.append(try PreparedBatch(checked.part(range), profile)) }
    return parts
  }

  /// How many bundles are made of the batch.
  package var bundleCount: Int { partRanges.count }

  /// B107: cases that no bundle may hold.
  var tooLargeCases: [Finding] {
    guard let limit = profile.sizeLimit?.bytes else { return [] }
    return zip(checked.cases, caseSizes).compactMap { item, size in
      guard size.bound > limit else { return nil }
      let sampled = item.planned.sampled
      return Finding(
        BundleRule.caseTooLarge, Subject(case: sampled.key.description, row: sampled.row),
        [
          "case": .text(sampled.key.description), "size": .number((size.bytes + 999_999) / 1_000_000),
          "limit": .number(limit / 1_000_000),
        ])
    }
  }

  /// Bytes before compression of the largest bundle that is made.
  var largestPart: Int {
    let sizes = caseSizes
    return partRanges.map { range in sizes[range].reduce(0) { $0 + $1.bytes } }.max() ?? 0
  }

  /// Of the cases, one behind the other.
  private var partRanges: [Range<Int>] {
    let sizes = caseSizes
    guard let limit = profile.sizeLimit?.bytes, sizes.reduce(0, { $0 + $1.bound }) > limit else {
      return [0..<sizes.count]
    }
    var ranges: [Range<Int>] = []
    var (start, total) = (0, 0)
    for (position, size) in sizes.enumerated() {
      if position > start, total + size.bound > limit {
        ranges.append(start..<position)
        (start, total) = (position, 0)
      }
      total += size.bound
    }
    return ranges + [start..<sizes.count]
  }

  /// Of each case: the bytes of its files, and what they take in a bundle at the most.
  private var caseSizes: [(bytes: Int, bound: Int)] {
    checked.cases.map { item in
      let files = CaseContent(item, profile).files
      let bytes = files.reduce(0) { $0 + $1.source.stamp.size }
      // What does not shrink grows by less than 1/512 in all containers; then there are the names, in the archives'
      // directories and in the XML, and the empty bundle.
      let names = files.reduce(0) { $0 + 2_000 + 8 * $1.archivePath.utf8.count }
      return (bytes, bytes + bytes / 512 + names + 8_000)
    }
  }
}
