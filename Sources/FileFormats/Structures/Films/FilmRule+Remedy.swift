package import Findings

extension FilmRule {
  public var explanation: Wording {
    switch self {
    case .noVideoStream, .noVideoTrack, .noPicture, .noSamples:
      Wording("審查醫師開啟後看不到任何畫面。", "The reviewer would see nothing.")
    case .badSequence, .noMovie, .damagedMovie, .protected:
      Wording("審查端打不開的檔案，等於沒有送。", "A file that nobody can open counts as not sent.")
    case .cutPacket, .unfitBox, .samplesBeyondFile:
      Wording("錄影、轉檔或複製時可能中斷，後面的畫面不見了。", "A recording or a copy may have been interrupted; the rest is lost.")
    case .strayBytes, .samplesOutsideMedia:
      Wording("檔案可能在複製時損壞，播放到那裡可能停住。", "The file may have been damaged; players may stop there.")
    case .otherMPEGCodec, .otherMP4Codec:
      Wording(
        "方案收「Mpeg,MP4 影片檔」，沒有說哪些編碼；少見的編碼在較舊的電腦上播不出來。",
        "The plan takes MPEG and MP4 videos and names no codecs; older computers do not play the less common ones.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .cutPacket, .strayBytes, .unfitBox, .samplesBeyondFile, .samplesOutsideMedia, .noMovie, .damagedMovie,
      .badSequence, .noPicture, .noSamples:
      Wording(
        "從原來的設備重新匯出或重新複製，先播放到最後確認沒有問題。",
        "Export or copy it again from the device it came from, and play it to its end before sending.")
    case .noVideoStream, .noVideoTrack:
      Wording("確認放的是影片檔；健保署不收錄音檔。", "See that it is the video you mean; the insurer takes no sound recordings.")
    case .otherMPEGCodec, .otherMP4Codec:
      Wording("建議轉成一般的 MP4（H.264）或 MPEG 再送。", "Better convert it to common MP4 (H.264) or MPEG before sending.")
    case .protected:
      Wording("從原來的設備匯出沒有保護的影片。", "Export the video without protection from the device it came from.")
    }
  }
}
