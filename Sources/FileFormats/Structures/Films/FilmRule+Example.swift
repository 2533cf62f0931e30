package import Findings

extension FilmRule {
  public var example: RuleExample {
    switch self {
    case .noVideoStream:
      RuleExample(
        wrong: Wording("video.mpg 裡只有聲音（C0）", "video.mpg with sound (C0) alone"),
        right: Wording("video.mpg 裡有畫面（E0）", "video.mpg with pictures (E0)"))
    case .badSequence:
      RuleExample(
        wrong: Wording("開頭資料寫寬 0、高 0", "a header that says 0 by 0 pixels"),
        right: Wording("開頭資料寫寬 720、高 480", "a header that says 720 by 480 pixels"))
    case .noPicture:
      RuleExample(
        wrong: Wording(
          "有開頭資料（00 00 01 B3），沒有畫面（00 00 01 00）", "the header (00 00 01 B3) without a picture (00 00 01 00)"),
        right: Wording("開頭資料之後有畫面", "pictures behind the header"))
    case .cutPacket:
      RuleExample(
        wrong: Wording("最後一段應有 2000 位元組，檔案只剩 1500", "a last packet of 2000 bytes, of which 1500 are there"),
        right: Wording("最後一段的 2000 位元組都在", "all 2000 bytes of the last packet are there"))
    case .strayBytes:
      RuleExample(
        wrong: Wording("兩段之間多了 1 個位元組", "a stray byte between two packets"),
        right: Wording("一段接著一段，中間沒有別的", "packet follows packet, with nothing between"))
    case .otherMPEGCodec:
      RuleExample(
        wrong: Wording("video.mpg 的畫面是 H.264", "video.mpg with pictures in H.264"),
        right: Wording("video.mpg 的畫面是 MPEG-2", "video.mpg with pictures in MPEG-2"))
    case .unfitBox:
      RuleExample(
        wrong: Wording("檔案最後多了 3 個不是 0 的位元組", "three bytes that are not 0 at the end"),
        right: Wording("檔案最後沒有多餘的位元組（補 0 也可以）", "nothing further at the end, or only zeros"))
    case .noMovie:
      RuleExample(
        wrong: Wording("有畫面（mdat），沒有索引（moov）", "media (mdat) without an index (moov)"),
        right: Wording("mdat 和 moov 都在", "both mdat and moov"))
    case .noVideoTrack:
      RuleExample(
        wrong: Wording("video.mp4 裡只有聲音（soun）", "video.mp4 with sound (soun) alone"),
        right: Wording("video.mp4 裡有畫面（vide）", "video.mp4 with pictures (vide)"))
    case .protected:
      RuleExample(
        wrong: Wording("畫面的格式是 encv（有版權保護）", "pictures of the format encv (copy-protected)"),
        right: Wording("畫面的格式是 avc1", "pictures of the format avc1"))
    case .damagedMovie:
      RuleExample(
        wrong: Wording("moov 裡有一項的長度超出 moov", "a part of moov that is longer than moov"),
        right: Wording("每一項都在 moov 之內", "every part lies within moov"))
    case .samplesBeyondFile:
      RuleExample(
        wrong: Wording(
          "索引說畫面到第 9,000,000 位元組，檔案只有 6,000,000", "pictures up to byte 9,000,000 by the index, in a file of 6,000,000"),
        right: Wording("畫面都在檔案之內", "all pictures lie within the file"))
    case .samplesOutsideMedia:
      RuleExample(
        wrong: Wording("索引說畫面從第 8 位元組起，那裡是檔頭", "pictures from byte 8 on by the index, which is the header"),
        right: Wording("畫面都在 mdat 裡", "all pictures lie in mdat"))
    case .noSamples:
      RuleExample(
        wrong: Wording("索引裡一張畫面也沒有（stsz 是 0）", "not one picture in the index (stsz says 0)"),
        right: Wording("索引裡有 300 張畫面", "300 pictures in the index"))
    case .otherMP4Codec:
      RuleExample(
        wrong: Wording("畫面是 H.265（hvc1）", "pictures in H.265 (hvc1)"),
        right: Wording("畫面是 H.264（avc1）", "pictures in H.264 (avc1)"))
    }
  }
}
