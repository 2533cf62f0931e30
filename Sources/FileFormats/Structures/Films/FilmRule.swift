package import Findings

/// What can be wrong inside a film.
package enum FilmRule: String, CaseIterable, Rule {
  // MPEG.
  case noVideoStream = "F501"
  case badSequence = "F502"
  case noPicture = "F503"
  case cutPacket = "F504"
  case strayBytes = "F505"
  case otherMPEGCodec = "F506"
  // MP4.
  case unfitBox = "F511"
  case noMovie = "F512"
  case noVideoTrack = "F513"
  case protected = "F514"
  case damagedMovie = "F515"
  case samplesBeyondFile = "F516"
  case samplesOutsideMedia = "F517"
  case noSamples = "F518"
  case otherMP4Codec = "F519"

  public var severity: Severity {
    switch self {
    case .cutPacket, .strayBytes, .otherMPEGCodec, .unfitBox, .samplesOutsideMedia, .otherMP4Codec: .warning
    case .noVideoStream, .badSequence, .noPicture, .noMovie, .noVideoTrack, .protected, .damagedMovie,
      .samplesBeyondFile, .noSamples:
      .error
    }
  }

  /// The file can be sent as it is, and whoever knows it may judge it otherwise.
  public var canBeLowered: Bool { true }

  public var source: RuleSource {
    switch self {
    case .otherMPEGCodec, .otherMP4Codec: .plan("Q3、Q4")
    default: .ownCare
    }
  }
}
