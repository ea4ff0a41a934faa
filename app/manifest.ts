import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Rebound",
    short_name: "Rebound",
    description: "Training through a tendon injury, one morning at a time.",
    start_url: "/today",
    display: "standalone",
    background_color: "#FBFAF6",
    theme_color: "#FBFAF6",
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
    ],
  };
}
